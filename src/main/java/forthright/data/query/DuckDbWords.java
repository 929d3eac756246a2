package forthright.data.query;

import java.util.Optional;

/** The engine that the program brings: the bank's queries are written in its words. */
record DuckDbWords() implements Dialect {
    @Override
    public String called() {
        return "DuckDB";
    }

    @Override
    public String parameter(int which) {
        return "$" + which;
    }

    @Override
    public Optional<String> type(String type) {
        return Optional.of(type);
    }

    @Override
    public String call(Call call) {
        return call.isSum() ? call.inBrackets() : call.plain();
    }

    @Override
    public boolean hasItsOwnClauses() {
        return true;
    }
}
