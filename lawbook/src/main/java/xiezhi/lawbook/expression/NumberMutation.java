package xiezhi.lawbook.expression;

import java.util.ArrayList;
import java.util.List;

/** Small changes of a number: each written number one more and one less, wherever it stands. */
final class NumberMutation {
    private NumberMutation() {}

    static List<Expr.OfNumber> of(Expr.OfNumber expr) {
        return switch (expr) {
            case Expr.NumberLiteral literal ->
                List.of(
                        new Expr.NumberLiteral(literal.at(), literal.plain(), literal.value() + 1),
                        new Expr.NumberLiteral(literal.at(), literal.plain(), literal.value() - 1));
            case Expr.Arithmetic sum -> ofArithmetic(sum);
            case Expr.NumberCall call -> ofCall(call);
            case Expr.NumberChoice choice -> ofChoice(choice);
            case Expr.Count count -> ofCount(count);
            case Expr.Negative negative ->
                of(negative.operand()).stream()
                        .<Expr.OfNumber>map(operand -> new Expr.Negative(negative.at(), operand))
                        .toList();
            case Expr.NumberField none -> List.of();
            case Expr.Length none -> List.of();
        };
    }

    private static List<Expr.OfNumber> ofArithmetic(Expr.Arithmetic sum) {
        List<Expr.OfNumber> mutants = new ArrayList<>();
        of(sum.left()).forEach(left -> mutants.add(new Expr.Arithmetic(sum.at(), sum.operator(), left, sum.right())));
        of(sum.right()).forEach(right -> mutants.add(new Expr.Arithmetic(sum.at(), sum.operator(), sum.left(), right)));
        return mutants;
    }

    private static List<Expr.OfNumber> ofCall(Expr.NumberCall call) {
        List<Expr.OfNumber> mutants = new ArrayList<>();
        for (var i = 0; i < call.arguments().size(); i++) {
            if (call.arguments().get(i) instanceof Expr.OfNumber number) {
                for (var mutant : of(number)) {
                    var arguments = new ArrayList<>(call.arguments());
                    arguments.set(i, mutant);
                    mutants.add(new Expr.NumberCall(call.at(), call.function(), List.copyOf(arguments)));
                }
            }
        }
        return mutants;
    }

    private static List<Expr.OfNumber> ofChoice(Expr.NumberChoice choice) {
        List<Expr.OfNumber> mutants = new ArrayList<>();
        Mutation.of(choice.condition())
                .forEach(each ->
                        mutants.add(new Expr.NumberChoice(choice.at(), each, choice.then(), choice.otherwise())));
        of(choice.then())
                .forEach(each ->
                        mutants.add(new Expr.NumberChoice(choice.at(), choice.condition(), each, choice.otherwise())));
        of(choice.otherwise())
                .forEach(each ->
                        mutants.add(new Expr.NumberChoice(choice.at(), choice.condition(), choice.then(), each)));
        return mutants;
    }

    private static List<Expr.OfNumber> ofCount(Expr.Count count) {
        if (!(count.list() instanceof Expr.Filter filter)) {
            return List.of();
        }
        return Mutation.of(filter.condition()).stream()
                .<Expr.OfNumber>map(condition -> new Expr.Count(
                        count.at(), new Expr.Filter(filter.at(), filter.list(), filter.variable(), condition)))
                .toList();
    }
}
