package xiezhi.server.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an account may do. One person may hold several roles, but the three administrators hold no other. */
public enum Role {
    CASE_OFFICER,
    TEAM_LEAD,
    LEGAL_REVIEWER,
    AGENCY_HEAD,
    DELIBERATION_MEMBER,
    FILE_REVIEWER,
    SUPERVISOR,
    DISCLOSURE_CLERK,
    SYSTEM_ADMINISTRATOR,
    SECURITY_ADMINISTRATOR,
    AUDIT_ADMINISTRATOR;

    /** Those who work with cases. */
    static final String[] STAFF = ids(
            CASE_OFFICER,
            TEAM_LEAD,
            LEGAL_REVIEWER,
            AGENCY_HEAD,
            DELIBERATION_MEMBER,
            FILE_REVIEWER,
            SUPERVISOR,
            DISCLOSURE_CLERK);

    /** Those who add to cases. */
    static final String[] WRITERS =
            ids(CASE_OFFICER, TEAM_LEAD, LEGAL_REVIEWER, AGENCY_HEAD, DELIBERATION_MEMBER, DISCLOSURE_CLERK);

    /** Those who see what waits for legal review. */
    static final String[] REVIEWING = ids(LEGAL_REVIEWER, TEAM_LEAD, AGENCY_HEAD, SUPERVISOR);

    /** Those who see what waits for collective deliberation. */
    static final String[] DELIBERATING = ids(DELIBERATION_MEMBER, AGENCY_HEAD, LEGAL_REVIEWER, TEAM_LEAD, SUPERVISOR);

    /** Those who see what is to be published. */
    static final String[] DISCLOSING = ids(DISCLOSURE_CLERK, TEAM_LEAD, AGENCY_HEAD, SUPERVISOR);

    /** Those who see what automatic monitoring tells. */
    static final String[] MONITORING = ids(CASE_OFFICER, TEAM_LEAD, AGENCY_HEAD, SUPERVISOR);

    /** Those who say what an episode is worth, and make leads of them. */
    static final String[] JUDGING_EPISODES = ids(CASE_OFFICER, TEAM_LEAD, AGENCY_HEAD);

    /** Those who check old case files. */
    static final String[] IMPORTERS = ids(TEAM_LEAD, LEGAL_REVIEWER, FILE_REVIEWER, SUPERVISOR);

    /** Those who take the chain of all dockets, or of the packets of a day, out of the platform. */
    static final String[] CHAIN_EXPORTERS = ids(AGENCY_HEAD, SUPERVISOR);

    private static final Set<Role> ADMINISTRATORS =
            Set.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR);

    /** Name in JSON and tables, for example {@code legal-reviewer}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One of the three administrators, who see no cases. */
    public boolean isAdministrator() {
        return ADMINISTRATORS.contains(this);
    }

    /** The role of that id. */
    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }

    private static String[] ids(Role... roles) {
        return Arrays.stream(roles).map(Role::id).toArray(String[]::new);
    }
}
