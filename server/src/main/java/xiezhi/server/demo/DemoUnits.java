package xiezhi.server.demo;

import java.util.Optional;
import xiezhi.sample.model.Region;
import xiezhi.sample.province.ProvinceCase;

/** Ids of the units of the invented province. */
final class DemoUnits {
    private DemoUnits() {}

    /** The bureau of a city. */
    static String city(Region city) {
        return "demo-" + city.code();
    }

    /** The branch in a county, counted from 0. */
    static String county(Region city, int county) {
        return city(city) + "-" + (county + 1);
    }

    static String of(ProvinceCase.Seat seat) {
        Optional<String> branch = seat.county().map(county -> county(seat.city(), county));
        return branch.orElseGet(() -> city(seat.city()));
    }
}
