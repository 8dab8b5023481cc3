package org.stamkunde.memory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// The body of a request, read once and never more of it than is wanted.
final class RequestBody {
  /// One byte more than a batch may have, so that whoever looks at it sees that it is too large.
  private static final int MOST = 500 * 1024 + 1;

  static final Set<String> CODINGS = Set.of("gzip", "identity");

  private RequestBody() {}

  static byte[] of(HttpServletRequest request) throws IOException {
    InputStream stream = request.getInputStream();
    String coding = request.getHeader("Content-Encoding");
    if (!"gzip".equalsIgnoreCase(coding)) {
      int told = request.getContentLength();
      // No more room is made than the body needs, if it says how long it is.
      return stream.readNBytes(told < 0 ? MOST : Math.min(told, MOST));
    }
    try (GZIPInputStream unzipped = new GZIPInputStream(stream)) {
      return unzipped.readNBytes(MOST);
    } catch (ZipException | java.io.EOFException e) {
      // Not what its head says: the reader will find no JSON in it.
      return new byte[0];
    }
  }
}
