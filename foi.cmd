@echo off
rem Starts Forthright on Windows: with the Java that lies beside it in a bundle, else with that of JAVA_HOME or of the path.
setlocal
set "here=%~dp0"
set "java=%here%runtime\bin\java.exe"
if not exist "%java%" if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" set "java=java.exe"
if not exist "%here%target\forthright.jar" (
  echo foi: the program is not built yet. Unpack a finished bundle, or run mvn -DskipTests package. 1>&2
  exit /b 2
)
"%java%" -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Dfile.encoding=UTF-8 "-Djava.library.path=%here%target" --enable-native-access=ALL-UNNAMED -cp "%here%target\forthright.jar;%here%drivers\*" forthright.Main %*
exit /b %errorlevel%
