package xiezhi.sample.model;

import java.util.List;

/**
 * An invented city with its environment bureau.
 *
 * @param province real province
 * @param city invented city
 * @param code six digits for credit codes and identity numbers; the first two are the province's
 * @param mark letters of the bureau's document numbers 机关代字
 * @param bank bank that collects fines
 * @param court court for suits
 * @param counties counties with their branch offices
 */
public record Region(
        String province, String city, String code, String mark, String bank, String court, List<County> counties) {
    /** A county or district and the branch office of the city bureau there. */
    public record County(String name, String branch, String mark) {}

    /** Copies the counties. */
    public Region {
        counties = List.copyOf(counties);
    }

    /** Name of the city bureau. */
    public String bureau() {
        return city + "生态环境局";
    }

    /** Full name of a branch office. */
    public String branchOf(County county) {
        return county.branch().endsWith("生态环境局") ? city + county.branch() : bureau() + county.branch();
    }
}
