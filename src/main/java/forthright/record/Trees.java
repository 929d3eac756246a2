package forthright.record;

import forthright.bank.BankEntry.Measure;
import forthright.bank.BankEntry.Within;
import forthright.bank.Unit;
import forthright.law.files.FaultsException;
import forthright.law.files.Json;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.request.QuestionId;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Records as trees of JSON and back, field by field under their own names; one of several kinds says which it is. A field
 * that is missing or unknown is damage, never a guess. What a record may hold besides was added later: it is empty in what was
 * sealed before.
 */
final class Trees {
    private static final String KIND = "kind";

    /** The parts of each record, looked up once: ten thousand replies hold a million of them. */
    private static final ClassValue<RecordComponent[]> PARTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] parts = type.getRecordComponents();
            Arrays.stream(parts).forEach(part -> part.getAccessor().setAccessible(true));
            return parts;
        }
    };

    private static final ClassValue<Constructor<?>> MAKERS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            try {
                Constructor<?> maker = type.getDeclaredConstructor(Arrays.stream(PARTS.get(type))
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
                maker.setAccessible(true);
                return maker;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("A record is made of its parts", e);
            }
        }
    };

    private Trees() {}

    static Object tree(Object value) {
        return switch (value) {
            case String text -> text;
            case Integer number -> number;
            case Long number -> number;
            case Boolean truth -> truth;
            case LocalDate day -> day.toString();
            case Enum<?> constant -> constant.name();
            case QuestionId id -> id.path();
            case Optional<?> some -> some.map(Trees::tree).orElse(Json.NOTHING);
            case List<?> list -> list.stream().map(Trees::tree).toList();
            case Map<?, ?> map -> {
                Map<String, Object> tree = new LinkedHashMap<>();
                map.forEach((name, each) -> tree.put(name.toString(), tree(each)));
                yield tree;
            }
            case Measure measure -> measure(measure);
            case Record record -> record(record);
            default -> throw new IllegalArgumentException("No tree of " + value.getClass());
        };
    }

    /** What the letter says of it; how it was counted stays with the bank. */
    private static Map<String, Object> measure(Measure measure) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", measure.name());
        tree.put("unit", measure.unit().name());
        tree.put("basis", measure.basis());
        return tree;
    }

    private static Map<String, Object> record(Record record) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (isOneOfSeveral(record.getClass())) {
            tree.put(KIND, record.getClass().getSimpleName());
        }
        for (RecordComponent part : PARTS.get(record.getClass())) {
            tree.put(part.getName(), tree(of(record, part)));
        }
        return tree;
    }

    private static boolean isOneOfSeveral(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
    }

    private static Object of(Record record, RecordComponent part) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record tells what it holds", e);
        }
    }

    /** The record that a tree tells; stops with its place where it tells none. */
    static <T> T read(Class<T> type, Node node) {
        return type.cast(value(type, node));
    }

    private static Object value(Type type, Node node) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            if (generic.getRawType().equals(Optional.class)) {
                return isNothing(node) ? Optional.empty() : Optional.of(value(of[0], node));
            }
            return generic.getRawType().equals(List.class) ? list(of[0], node) : map(of[1], node);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isSealed()) {
            return thing(kind(wanted, node), node);
        }
        if (wanted.equals(Measure.class)) {
            Map<String, Node> fields = fields(node);
            return new Measure(
                    text(field(fields, "name", node)),
                    (Unit) value(Unit.class, field(fields, "unit", node)),
                    text(field(fields, "basis", node)),
                    List.of(),
                    false,
                    Within.NOTHING,
                    Path.of(""));
        }
        return wanted.isRecord() && !wanted.equals(QuestionId.class) ? thing(wanted, node) : single(wanted, node);
    }

    private static Object single(Class<?> wanted, Node node) {
        String text = text(node);
        try {
            if (wanted.isEnum()) {
                return Arrays.stream(wanted.getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> damaged(node));
            }
            if (wanted.equals(boolean.class) && (text.equals("true") || text.equals("false"))) {
                return text.equals("true");
            }
            if (wanted.equals(int.class)) {
                return Integer.parseInt(text);
            }
            if (wanted.equals(long.class) || wanted.equals(Long.class)) {
                return Long.parseLong(text);
            }
            if (wanted.equals(LocalDate.class)) {
                return LocalDate.parse(text);
            }
        } catch (RuntimeException e) {
            throw damaged(node);
        }
        if (wanted.equals(QuestionId.class)) {
            return new QuestionId(text);
        }
        if (wanted.equals(String.class)) {
            return text;
        }
        throw damaged(node);
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Scalar(Place place, String text, boolean quoted) && !quoted && text.equals("null");
    }

    private static List<Object> list(Type of, Node node) {
        if (!(node instanceof Node.Listing(Place place, List<Node> items))) {
            throw damaged(node);
        }
        List<Object> list = new ArrayList<>();
        items.forEach(item -> list.add(value(of, item)));
        return list;
    }

    private static Map<String, Object> map(Type of, Node node) {
        Map<String, Object> map = new TreeMap<>();
        fields(node).forEach((name, each) -> map.put(name, value(of, each)));
        return map;
    }

    private static Class<?> kind(Class<?> of, Node node) {
        String name = text(field(fields(node), KIND, node));
        return Arrays.stream(of.getPermittedSubclasses())
                .filter(kind -> kind.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> damaged(node));
    }

    private static Object thing(Class<?> type, Node node) {
        Map<String, Node> fields = fields(node);
        RecordComponent[] parts = PARTS.get(type);
        long there = Arrays.stream(parts)
                .filter(part -> fields.containsKey(part.getName()))
                .count();
        if (fields.size() != there + (isOneOfSeveral(type) ? 1 : 0)) {
            throw damaged(node);
        }
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            boolean added = parts[i].getType().equals(Optional.class) && !fields.containsKey(parts[i].getName());
            values[i] = added
                    ? Optional.empty()
                    : value(parts[i].getGenericType(), field(fields, parts[i].getName(), node));
        }
        try {
            return MAKERS.get(type).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw damaged(node);
        }
    }

    static Map<String, Node> fields(Node node) {
        if (!(node instanceof Node.Mapping(Place place, Map<String, Node.Entry> entries))) {
            throw damaged(node);
        }
        Map<String, Node> fields = new LinkedHashMap<>();
        entries.forEach((name, entry) -> fields.put(name, entry.value()));
        return fields;
    }

    static Node field(Map<String, Node> fields, String name, Node in) {
        Node field = fields.get(name);
        if (field == null) {
            throw damaged(in);
        }
        return field;
    }

    private static String text(Node node) {
        if (node instanceof Node.Scalar(Place place, String text, boolean quoted)) {
            return text;
        }
        throw damaged(node);
    }

    static FaultsException damaged(Node node) {
        return FaultsException.error(
                node.place(),
                "damaged-record",
                "This is not what was sealed.",
                "Put the record back from a copy; foi audit verify says what else has changed.");
    }
}
