package xiezhi.sample.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import xiezhi.sample.model.Agency;
import xiezhi.sample.model.Region;
import xiezhi.sample.plan.Catalogue;
import xiezhi.sample.plan.PeopleMaker;
import xiezhi.sample.plan.Yaml;
import xiezhi.sample.text.Dice;

/**
 * The invented province: the cities of the sample cases and some more, each with its counties.
 *
 * @param name name of the province
 * @param cities cities with their counties; the first two counties of a sample city are those of the sample cases
 * @param seed seed of its people
 */
public record Territory(String name, List<Region> cities, long seed) {
    /** Copies the list. */
    public Territory {
        cities = List.copyOf(cities);
    }

    /** A county of a city. */
    record Seat(Region city, int county) {
        Region.County place() {
            return city.counties().get(county);
        }
    }

    /** Reads the resource. */
    static Territory of(Map<String, Object> resource, Catalogue catalogue, long seed) {
        String name = Yaml.text(resource.get("name"));
        Map<String, Region> known =
                catalogue.regions().stream().collect(Collectors.toMap(Region::city, Function.identity()));
        List<Region> cities = new ArrayList<>();
        for (Object node : Yaml.list(resource.get("cities"))) {
            Map<String, Object> map = Yaml.map(node);
            String city = Yaml.text(map.get("city"));
            List<Region.County> more = Yaml.texts(map.get("counties")).stream()
                    .map(Territory::county)
                    .toList();
            cities.add(known.containsKey(city) ? with(known.get(city), name, more) : city(map, name, more));
        }
        return new Territory(name, cities, seed);
    }

    /** All counties, city by city. */
    List<Seat> seats() {
        List<Seat> seats = new ArrayList<>();
        for (Region city : cities) {
            for (int county = 0; county < city.counties().size(); county++) {
                seats.add(new Seat(city, county));
            }
        }
        return seats;
    }

    /** The agency of a county: the same people, case after case. */
    Agency agency(PeopleMaker people, Seat seat, boolean actsAsBranch) {
        Dice house = Dice.of(seed).named("house/" + seat.city().city());
        return people.agency(
                seat.city(),
                seat.place(),
                actsAsBranch,
                house.named(seat.place().name()));
    }

    private static Region with(Region known, String province, List<Region.County> more) {
        List<Region.County> counties = new ArrayList<>(known.counties());
        counties.addAll(more);
        return new Region(province, known.city(), known.code(), known.mark(), known.bank(), known.court(), counties);
    }

    private static Region city(Map<String, Object> map, String province, List<Region.County> counties) {
        String city = Yaml.text(map.get("city"));
        return new Region(
                province,
                city,
                Yaml.text(map.get("code")),
                Yaml.text(map.get("mark")),
                city.replace("市", "") + "银行营业部",
                city + Objects.requireNonNull(counties.getFirst()).name() + "人民法院",
                counties);
    }

    private static Region.County county(String name) {
        String stem = name.substring(0, name.length() - 1);
        return new Region.County(name, stem + "分局", name.substring(0, 1));
    }
}
