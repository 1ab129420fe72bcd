package xiezhi.server.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import xiezhi.server.firm.Firm;
import xiezhi.server.firm.FirmStore;

/** Firms of the invented province. */
@Component
class DemoFirms {
    private final FirmStore firms;
    private final TransactionOperations transactions;

    DemoFirms(FirmStore firms, TransactionOperations transactions) {
        this.firms = firms;
        this.transactions = transactions;
    }

    /** Adds all firms if there are none. */
    void load(List<xiezhi.sample.province.Firm> invented) {
        if (firms.isEmpty()) {
            var limits = invented.stream()
                    .map(DemoFirms::limits)
                    .collect(Collectors.toMap(FirmLimits::firm, FirmLimits::limits));
            transactions.executeWithoutResult(
                    status -> firms.add(invented.stream().map(DemoFirms::firm).toList(), limits));
        }
    }

    private record FirmLimits(String firm, List<Firm.Limit> limits) {}

    private static Firm firm(xiezhi.sample.province.Firm invented) {
        var party = invented.party();
        var permit = invented.permit();
        return new Firm(
                invented.id(),
                DemoUnits.county(invented.city(), invented.county()),
                party.name(),
                party.creditCode(),
                party.head().name(),
                party.address(),
                invented.trade(),
                new Firm.Permit(permit.number(), permit.type(), permit.from(), permit.until()));
    }

    private static FirmLimits limits(xiezhi.sample.province.Firm invented) {
        return new FirmLimits(
                invented.id(),
                invented.permit().outlets().stream()
                        .flatMap(outlet -> outlet.limits().stream()
                                .map(limit -> new Firm.Limit(
                                        outlet.code(),
                                        outlet.name(),
                                        outlet.medium(),
                                        limit.factor(),
                                        limit.limit(),
                                        limit.unit())))
                        .toList());
    }
}
