package xiezhi.acceptance;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;

/** A call that asks the machine for the present moment. */
final class NowCall extends DescribedPredicate<JavaMethodCall> {

    NowCall() {
        super("the target asks the clock");
    }

    @Override
    public boolean test(JavaMethodCall call) {
        var owner = call.getTargetOwner().getFullName();
        return (call.getName().equals("now") && owner.startsWith("java.time."))
                || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"));
    }
}
