package xiezhi.server.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version of an officer.
 *
 * @param id the same in every version
 * @param person name as papers write it
 * @param unit id of the unit
 * @param certificate enforcement certificate
 * @param qualifications kinds in force on the day asked for
 * @param from first day this version holds
 * @param until first day it no longer does, once ended
 */
record Officer(
        String id,
        String person,
        String unit,
        Certificate certificate,
        List<String> qualifications,
        LocalDate from,
        Optional<LocalDate> until) {
    Officer {
        qualifications = List.copyOf(qualifications);
    }
}
