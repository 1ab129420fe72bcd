package xiezhi.lawbook.text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Turns a file into plain text, one paragraph a line. Word files need a reader from outside this module. */
public interface TextReader {

    /** This reader can read the file of that name. */
    boolean reads(String fileName);

    /**
     * The text of the file.
     *
     * @throws IOException when it cannot be read; its message is one Chinese line without the name of the file
     */
    String read(Path file) throws IOException;

    /** Reads Markdown and plain text in UTF-8. */
    static TextReader plain() {
        return new TextReader() {
            @Override
            public boolean reads(String fileName) {
                var name = fileName.toLowerCase(Locale.ROOT);
                return name.endsWith(".md") || name.endsWith(".txt");
            }

            @Override
            public String read(Path file) throws IOException {
                try {
                    return Files.readString(file, StandardCharsets.UTF_8);
                } catch (CharacterCodingException e) {
                    throw new IOException("不是 UTF-8 文本，请另存为 UTF-8", e);
                } catch (IOException e) {
                    throw new IOException("不能读取，请检查文件和权限", e);
                }
            }
        };
    }
}
