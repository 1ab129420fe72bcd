package xiezhi.sample.model;

import java.time.LocalDate;

/**
 * An invented official.
 *
 * @param name name
 * @param post post 职务
 * @param certificate enforcement certificate number, 8 to 12 digits
 * @param validUntil last day of the certificate
 */
public record Officer(String name, String post, String certificate, LocalDate validUntil) {}
