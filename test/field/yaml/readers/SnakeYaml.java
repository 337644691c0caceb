// Reads YAML documents with SnakeYAML's safe constructor: one text in hexadecimal UTF-8 a line in, tagged JSON a line out.
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class SnakeYaml {
  public static void main(String[] arguments) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      System.out.println(read(new String(HexFormat.of().parseHex(line), StandardCharsets.UTF_8)));
    }
  }

  private static String read(String text) {
    try {
      return tagged(new Yaml(new SafeConstructor()).load(text));
    } catch (RuntimeException error) {
      return "{\"refused\":" + quoted(String.valueOf(error.getMessage()).split("\n")[0]) + "}";
    }
  }

  private static String tagged(Object value) {
    if (value == null) {
      return "{\"null\":true}";
    } else if (value instanceof Boolean) {
      return "{\"truth\":" + value + "}";
    } else if (value instanceof Number) {
      return "{\"number\":" + quoted(value.toString()) + "}";
    } else if (value instanceof java.util.Date) {
      return "{\"time\":" + quoted(((java.util.Date) value).toInstant().toString()) + "}";
    } else if (value instanceof List) {
      List<String> items = new ArrayList<>();
      for (Object item : (List<?>) value) items.add(tagged(item));
      return "{\"list\":[" + String.join(",", items) + "]}";
    } else if (value instanceof Map) {
      List<String> pairs = new ArrayList<>();
      for (Map.Entry<?, ?> pair : ((Map<?, ?>) value).entrySet()) {
        pairs.add("[" + tagged(pair.getKey()) + "," + tagged(pair.getValue()) + "]");
      }
      return "{\"map\":[" + String.join(",", pairs) + "]}";
    }
    return "{\"text\":" + quoted(value.toString()) + "}";
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char character : text.toCharArray()) {
      boolean plain = character >= ' ' && character < 127 && character != '"' && character != '\\';
      out.append(plain ? String.valueOf(character) : String.format("\\u%04x", (int) character));
    }
    return out.append('"').toString();
  }
}
