package xiezhi.server.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The invented people of the demo: one a role at the province, whose accounts see every case, and some of one city and one of its counties. */
public enum DemoPerson {
    OFFICER("张文博", Role.CASE_OFFICER, DemoPerson.PROVINCE),
    LEAD("何立群", Role.TEAM_LEAD, DemoPerson.PROVINCE),
    LEGAL("周岚", Role.LEGAL_REVIEWER, DemoPerson.PROVINCE),
    HEAD("顾明远", Role.AGENCY_HEAD, DemoPerson.PROVINCE),
    MEMBER("许静", Role.DELIBERATION_MEMBER, DemoPerson.PROVINCE),
    REVIEWER("方敏", Role.FILE_REVIEWER, DemoPerson.PROVINCE),
    SUPERVISOR("陆川", Role.SUPERVISOR, DemoPerson.PROVINCE),
    CLERK("宋佳", Role.DISCLOSURE_CLERK, DemoPerson.PROVINCE),
    CITY_OFFICER("沈远航", Role.CASE_OFFICER, DemoPerson.CITY),
    COUNTY_OFFICER("江一帆", Role.CASE_OFFICER, DemoPerson.COUNTY),
    CITY_LEGAL("苏婷", Role.LEGAL_REVIEWER, DemoPerson.CITY),
    SYSTEM("系统管理员", Role.SYSTEM_ADMINISTRATOR, ""),
    SECURITY("安全管理员", Role.SECURITY_ADMINISTRATOR, ""),
    AUDIT("审计管理员", Role.AUDIT_ADMINISTRATOR, "");

    /** Id of the invented province's unit. */
    public static final String PROVINCE = "demo-province";
    /** Id of the city unit with accounts of its own. */
    public static final String CITY = "demo-441391";

    /** Id of the county unit with an account of its own. */
    public static final String COUNTY = CITY + "-1";

    private final String person;
    private final Role role;
    private final String unit;

    DemoPerson(String person, Role role, String unit) {
        this.person = person;
        this.role = role;
        this.unit = unit;
    }

    String account() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Name. */
    public String person() {
        return person;
    }

    Role role() {
        return role;
    }

    /** Id of the unit; empty for administrators. */
    public String unit() {
        return unit;
    }

    /** Id of the officer the person is; administrators are none. */
    public Optional<String> officer() {
        return role.isAdministrator() ? Optional.empty() : Optional.of("demo-" + account());
    }

    /** Kinds of qualifications: the legal reviewer of the province has one, the one of the city has none yet. */
    public List<String> qualifications() {
        return this == LEGAL ? List.of("legal-profession") : List.of();
    }
}
