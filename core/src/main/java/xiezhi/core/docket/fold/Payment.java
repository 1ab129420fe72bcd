package xiezhi.core.docket.fold;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.FactChoice;

/**
 * A payment towards the fine.
 *
 * @param paidOn day of the payment
 * @param amountFen amount, fen
 */
public record Payment(Fact<LocalDate> paidOn, Fact<Long> amountFen) {

    /**
     * Day on which the payments reached the fine; absent when they surely fall short. Where the fine or an amount is not known, the day of the last payment, unsure.
     */
    public static Fact<LocalDate> fullOn(List<Payment> payments, Fact<Long> fineFen) {
        List<Payment> dated = payments.stream()
                .filter(payment -> payment.paidOn.isStated())
                .sorted(Comparator.comparing(payment -> payment.paidOn.known().orElseThrow()))
                .toList();
        if (dated.isEmpty()) {
            return Fact.absent();
        }
        Optional<Long> due = fineFen.sure();
        boolean areSure = payments.stream()
                .allMatch(payment -> payment.paidOn.sure().isPresent()
                        && payment.amountFen.sure().isPresent());
        if (due.isEmpty() || !areSure) {
            return FactChoice.doubted(dated.getLast().paidOn);
        }
        long sum = 0;
        for (Payment payment : dated) {
            sum += payment.amountFen.sure().orElseThrow();
            if (sum >= due.get()) {
                return payment.paidOn;
            }
        }
        return Fact.absent();
    }
}
