package xiezhi.server.account;

import java.util.Locale;

/** The invented people of the demo, one a role. */
enum DemoPerson {
    OFFICER("张文博", Role.CASE_OFFICER),
    LEAD("何立群", Role.TEAM_LEAD),
    LEGAL("周岚", Role.LEGAL_REVIEWER),
    HEAD("顾明远", Role.AGENCY_HEAD),
    MEMBER("许静", Role.DELIBERATION_MEMBER),
    REVIEWER("方敏", Role.FILE_REVIEWER),
    SUPERVISOR("陆川", Role.SUPERVISOR),
    CLERK("宋佳", Role.DISCLOSURE_CLERK),
    SYSTEM("系统管理员", Role.SYSTEM_ADMINISTRATOR),
    SECURITY("安全管理员", Role.SECURITY_ADMINISTRATOR),
    AUDIT("审计管理员", Role.AUDIT_ADMINISTRATOR);

    private final String person;
    private final Role role;

    DemoPerson(String person, Role role) {
        this.person = person;
        this.role = role;
    }

    String account() {
        return name().toLowerCase(Locale.ROOT);
    }

    String person() {
        return person;
    }

    Role role() {
        return role;
    }

    String unit() {
        return "江州市生态环境局";
    }
}
