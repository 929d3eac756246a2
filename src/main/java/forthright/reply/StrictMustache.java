package forthright.reply;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.util.Wrapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Mustache with its unsafe habits closed: it opens no file, sees no object but maps, lists and texts, escapes every text
 * whatever the tag, and stops at a name that has no value.
 */
final class StrictMustache extends DefaultMustacheFactory {
    StrictMustache(Map<String, String> sources, Escape escape) {
        // The library's own resolvers follow file: and http: names; this one only knows names that were listed.
        super(name -> {
            String source = sources.get(name);
            if (source == null) {
                throw new MustacheException("There is no template \"%s\".".formatted(name));
            }
            return new StringReader(source);
        });
        setObjectHandler(new Listed(escape));
    }

    @Override
    public String resolvePartialPath(String dir, String name, String extension) {
        return name;
    }

    @Override
    public void encode(String value, Writer writer) {
        try {
            writer.write(value); // already escaped where it was turned into text, in plain and in triple tags alike
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds values by name in maps, innermost first, and in nothing else. */
    private record Listed(Escape escape) implements ObjectHandler {
        @Override
        public Binding createBinding(String name, TemplateContext context, Code code) {
            // The place is put into words only when it is needed: a letter looks up hundreds of names.
            return scopes -> lookUp(name, scopes, () -> "%s:%d: ".formatted(context.file(), context.line()));
        }

        @Override
        public Wrapper find(String name, List<Object> scopes) {
            return later -> lookUp(name, later, () -> "");
        }

        private static Object lookUp(String name, List<Object> scopes, Supplier<String> where) {
            for (int i = scopes.size() - 1; i >= 0; i--) {
                if (scopes.get(i) instanceof Map<?, ?> values) {
                    Object found = values.get(name);
                    if (found != null) {
                        return found;
                    }
                }
            }
            throw new MustacheException(where.get() + "\"%s\" has no value here.".formatted(name));
        }

        @Override
        public Object coerce(Object value) {
            return value;
        }

        @Override
        public Writer iterate(Iteration iteration, Writer writer, Object value, List<Object> scopes) {
            if (!(value instanceof List<?> each)) {
                throw new MustacheException("A section stands around a value that is no group.");
            }
            Writer at = writer;
            for (Object one : each) {
                at = iteration.next(at, one, scopes);
            }
            return at;
        }

        @Override
        public Writer falsey(Iteration iteration, Writer writer, Object value, List<Object> scopes) {
            return value instanceof List<?> each && each.isEmpty() ? iteration.next(writer, value, scopes) : writer;
        }

        @Override
        public String stringify(Object value) {
            return switch (value) {
                case Prose(String text) -> text;
                case String text -> escape.apply(text);
                default -> throw new MustacheException("A group cannot be written as a value.");
            };
        }
    }
}
