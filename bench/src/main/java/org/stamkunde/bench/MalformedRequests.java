package org.stamkunde.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A storm of malformed requests at a running server: every answer must be below 500, every refusal
/// a problem in JSON that tells nothing of our insides, and the heap no larger afterwards.
///
/// Arguments: port, the server's process id, number of requests, seed, then the keys that are
/// shown.
public final class MalformedRequests {
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");
  private static final Pattern INSIDES =
      Pattern.compile(
          "Exception|\\bat [a-z.]+\\(|org\\.|java\\.|tomcat|postgres|select ",
          Pattern.CASE_INSENSITIVE);
  private final int port;
  private final Map<String, Map<Integer, Integer>> answers = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  private MalformedRequests(int port) {
    this.port = port;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    MalformedRequests study = new MalformedRequests(Integer.parseInt(arguments[0]));
    String[] keys = List.of(arguments).subList(4, arguments.length).toArray(String[]::new);
    study.run(
        Long.parseLong(arguments[1]),
        Integer.parseInt(arguments[2]),
        Long.parseLong(arguments[3]),
        keys);
  }

  private void run(long process, int requests, long seed, String[] keys)
      throws IOException, InterruptedException {
    storm(new Malformations(seed - 1, keys), 1_000);
    answers.clear();
    List<Long> heap = new ArrayList<>(List.of(LiveHeap.bytes(process)));
    Malformations storm = new Malformations(seed, keys);
    long began = System.nanoTime();
    for (int part = 0; part < 4; part++) {
      storm(storm, requests / 4);
      heap.add(LiveHeap.bytes(process));
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    answers.forEach((kind, statuses) -> System.out.printf("%-12s %s%n", kind, statuses));
    faults.stream().limit(20).forEach(System.out::println);
    System.out.printf(
        Locale.ROOT,
        "{\"requests\":%d,\"seed\":%d,\"faults\":%d,\"liveHeapMiB\":%s,\"seconds\":%.1f}%n",
        requests,
        seed,
        faults.size(),
        heap.stream().map(bytes -> "%.1f".formatted(bytes / 1048576.0)).toList(),
        seconds);
  }

  private void storm(Malformations storm, int requests) {
    for (int n = 0; n < requests; n++) {
      Malformations.Request request = storm.next();
      judge(request, ask(request.bytes()));
    }
  }

  private void judge(Malformations.Request request, String answer) {
    Matcher found = STATUS.matcher(answer);
    int status = found.lookingAt() ? Integer.parseInt(found.group(1)) : 0;
    answers.computeIfAbsent(request.kind(), kind -> new TreeMap<>()).merge(status, 1, Integer::sum);
    boolean refusal = status >= 400 && status < 500;
    int end = Math.max(0, answer.indexOf("\r\n\r\n"));
    String head = answer.substring(0, end).toLowerCase(Locale.ROOT);
    String body = answer.substring(end);
    boolean bodiless =
        new String(request.bytes(), 0, 5, StandardCharsets.ISO_8859_1).startsWith("HEAD");
    boolean problem =
        head.contains("application/problem+json") && (bodiless || body.contains("\"title\""));
    boolean wrong =
        status == 0 || status >= 500 || refusal && !problem || INSIDES.matcher(body).find();
    if (wrong) {
      String line = new String(request.bytes(), StandardCharsets.ISO_8859_1);
      faults.add("%s: %s -> %s".formatted(request.kind(), shown(line, 300), shown(answer, 400)));
    }
  }

  private static String shown(String text, int length) {
    return text.substring(0, Math.min(length, text.length())).replaceAll("[\\r\\n]+", " | ");
  }

  private String ask(byte[] request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(30_000);
      try {
        socket.getOutputStream().write(request);
        socket.getOutputStream().flush();
      } catch (IOException refused) {
        // A server that has heard enough closes while we still talk; its answer is there.
      }
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "no answer: " + e.getMessage();
    }
  }
}
