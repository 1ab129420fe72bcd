package xiezhi.reading.value;

import java.util.Optional;

/**
 * A person with the number printed beside the name: an officer and his certificate.
 *
 * @param name name
 * @param number certificate number, where printed
 */
public record PersonNumber(String name, Optional<String> number) {}
