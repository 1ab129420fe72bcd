package xiezhi.server.docket;

import xiezhi.core.docket.DocketId;
import xiezhi.server.Problem;

/** Names of cases in addresses. */
public final class CaseNames {
    private CaseNames() {}

    /** The docket an address names; a name no docket can have is answered with one clear line. */
    public static DocketId id(String name) {
        try {
            return new DocketId(name);
        } catch (IllegalArgumentException wrong) {
            throw Problem.badRequest("案件编号只能有字母、数字和 . _ -，最长 64 个字符");
        }
    }
}
