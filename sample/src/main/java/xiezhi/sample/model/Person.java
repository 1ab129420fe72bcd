package xiezhi.sample.model;

/**
 * An invented person on the party's side.
 *
 * @param name name
 * @param sex 男 or 女
 * @param idNumber resident identity number with a right check digit
 * @param post post at the party
 * @param phone telephone
 * @param address home address
 */
public record Person(String name, String sex, String idNumber, String post, String phone, String address) {}
