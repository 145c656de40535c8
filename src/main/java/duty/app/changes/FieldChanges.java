package duty.app.changes;

import duty.check.Text;
import duty.domain.Kind;
import duty.privacy.ShownText;
import duty.store.WrittenField;
import duty.store.WrittenField.Many;
import duty.store.WrittenField.One;
import duty.store.WrittenField.Part;
import duty.store.WrittenField.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells field by field what changed, where no sentence of its own was found for it. */
record FieldChanges(Directory names, Telling telling) {
  private static final Text BECAME = new Text("{field}：{old} → {new}", "{field}: {old} → {new}");
  private static final Text FILLED = new Text("{field}：填写 {new}", "{field}: now {new}");
  private static final Text EMPTIED =
      new Text("{field}：去掉（原 {old}）", "{field}: removed (was {old})");
  private static final Text GAINED = new Text("{field} 增加 {new}", "{field} gained {new}");
  private static final Text LOST = new Text("{field} 去掉 {old}", "{field} lost {old}");
  private static final Text REORDERED = new Text("{field} 顺序有变", "{field}: in another order");
  private static final Text WITHIN = new Text("{outer}·{inner}", "{outer}.{inner}");
  private static final Text ITEM = new Text("{field}“{item}”", "{field} “{item}”");
  private static final Text QUOTED = new Text("“{text}”", "“{text}”");
  private static final Text EMPTY = new Text("空", "nothing");

  /** Code points of a value that are shown. */
  private static final int LONGEST = 40;

  /** Of all fields of a record that were not yet dealt with. */
  void tell(List<WrittenField> before, List<WrittenField> after) {
    tell(null, before, after);
  }

  private void tell(@Nullable Object outer, List<WrittenField> before, List<WrittenField> after) {
    Map<String, WrittenField> old = byName(before);
    Map<String, WrittenField> fresh = byName(after);
    Map<String, WrittenField> all = new LinkedHashMap<>(fresh);
    old.forEach(all::putIfAbsent);
    all.forEach(
        (name, field) -> {
          if (outer != null || !telling.isDone(name)) {
            tell(within(outer, title(field)), value(old.get(name)), value(fresh.get(name)));
          }
        });
  }

  private static Map<String, WrittenField> byName(List<WrittenField> fields) {
    Map<String, WrittenField> map = new LinkedHashMap<>();
    fields.forEach(field -> map.put(field.name(), field));
    return map;
  }

  private static @Nullable Value value(@Nullable WrittenField field) {
    return field == null ? null : field.value();
  }

  /** The desk's word in Chinese, the field's own name in English. */
  private static Object title(WrittenField field) {
    return field.title().equals(field.name())
        ? field.name()
        : new Text(field.title(), field.name());
  }

  private static Object within(@Nullable Object outer, Object inner) {
    return outer == null ? inner : WITHIN.with("outer", outer, "inner", inner);
  }

  private void tell(Object field, @Nullable Value old, @Nullable Value fresh) {
    if (Objects.equals(old, fresh)) {
      return;
    }
    if (old instanceof Part || fresh instanceof Part) {
      boolean bothParts = isPart(old) && isPart(fresh);
      if (bothParts) {
        tell(field, fields(old), fields(fresh));
        return;
      }
    }
    if ((old instanceof Many || old == null) && (fresh instanceof Many || fresh == null)) {
      lists(field, items(old), items(fresh));
      return;
    }
    if (old == null) {
      telling.say(FILLED.with("field", field, "new", show(Objects.requireNonNull(fresh))));
    } else if (fresh == null) {
      telling.say(EMPTIED.with("field", field, "old", show(old)));
    } else {
      telling.say(BECAME.with("field", field, "old", show(old), "new", show(fresh)));
    }
  }

  private static boolean isPart(@Nullable Value value) {
    return value == null || value instanceof Part;
  }

  private static List<WrittenField> fields(@Nullable Value value) {
    return value instanceof Part part ? part.fields() : List.of();
  }

  private static List<Value> items(@Nullable Value value) {
    return value instanceof Many many ? many.items() : List.of();
  }

  private void lists(Object field, List<Value> before, List<Value> after) {
    List<Value> gone = new ArrayList<>(before);
    List<Value> come = new ArrayList<>();
    for (Value item : after) {
      if (!gone.remove(item)) {
        come.add(item);
      }
    }
    if (gone.isEmpty() && come.isEmpty()) {
      telling.say(REORDERED.with("field", field));
      return;
    }
    for (Value item : List.copyOf(come)) {
      Value same = sameItem(item, gone);
      if (same != null) {
        gone.remove(same);
        come.remove(item);
        tell(ITEM.with("field", field, "item", label(item)), fields(same), fields(item));
      }
    }
    if (!come.isEmpty()) {
      telling.say(GAINED.with("field", field, "new", come.stream().map(this::show).toList()));
    }
    if (!gone.isEmpty()) {
      telling.say(LOST.with("field", field, "old", gone.stream().map(this::show).toList()));
    }
  }

  /** The group that goes by the same name: that begins with the same value. */
  private @Nullable Value sameItem(Value item, List<Value> among) {
    for (Value one : among) {
      if (item instanceof Part && one instanceof Part && label(one).equals(label(item))) {
        return one;
      }
    }
    return null;
  }

  private Object label(Value value) {
    return value instanceof Part part && !part.fields().isEmpty()
        ? label(part.fields().get(0).value())
        : show(value);
  }

  private Object show(Value value) {
    if (value instanceof One one) {
      Kind refers = one.refers();
      if (one.text().isEmpty()) {
        return EMPTY;
      }
      return refers == null
          ? ShownText.beginning(one.text(), LONGEST)
          : names.name(refers, one.text());
    }
    if (value instanceof Many many) {
      return many.items().isEmpty() ? EMPTY : many.items().stream().map(this::show).toList();
    }
    Part part = (Part) value;
    List<Object> shown = new ArrayList<>();
    part.fields().forEach(field -> shown.add(show(field.value())));
    return QUOTED.with("text", shown);
  }
}
