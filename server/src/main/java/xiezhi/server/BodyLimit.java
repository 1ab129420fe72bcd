package xiezhi.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bodies that are no uploads are read into memory whole; none may be larger than {@link #MOST_BYTES}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BodyLimit extends OncePerRequestFilter {
    /** Largest body of a request that is no upload, bytes: about five times the largest draft. */
    static final long MOST_BYTES = 16L * 1024 * 1024;

    private static final String CODE = "SERVER-413";
    private static final String MESSAGE = "请求超过 " + MOST_BYTES / 1024 / 1024 + " MB，请分次提交，文件请上传";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getOutputStream().write(PlainErrors.line(CODE, MESSAGE).getBytes(StandardCharsets.UTF_8));
        } else if (request.getContentLengthLong() < 0) {
            chain.doFilter(new Counted(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A request that did not say how long its body is. */
    private static final class Counted extends HttpServletRequestWrapper {
        Counted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream());
        }
    }

    /** Ends with a {@link Problem} where the limit is. */
    private static final class CountedStream extends ServletInputStream {
        private final ServletInputStream body;
        private long read;

        CountedStream(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            var next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var got = body.read(into, from, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int more) {
            read += more;
            if (read > MOST_BYTES) {
                throw new Problem(HttpStatus.CONTENT_TOO_LARGE, CODE, MESSAGE);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
