package xiezhi.sample.province;

import xiezhi.sample.model.Party;
import xiezhi.sample.model.Region;

/**
 * An invented firm with its discharge permit.
 *
 * @param id id
 * @param city city
 * @param county which county of the city, from 0
 * @param trade trade
 * @param party the firm as a party of cases
 * @param permit its permit
 */
public record Firm(String id, Region city, int county, String trade, Party party, Permit permit) {}
