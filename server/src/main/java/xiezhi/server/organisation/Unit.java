package xiezhi.server.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of a unit.
 *
 * @param id the same in every version
 * @param parent unit above, if there is one
 * @param name name as papers write it
 * @param level province, city, county or team
 * @param code code of the body, may be empty
 * @param mark letters of its document numbers 机关代字, may be empty
 * @param from first day this version holds
 * @param until first day it no longer does, once ended
 */
record Unit(
        String id,
        Optional<String> parent,
        String name,
        @JsonIgnore Level level,
        String code,
        String mark,
        LocalDate from,
        Optional<LocalDate> until) {

    @JsonProperty("level")
    String levelId() {
        return level.id();
    }
}
