package xiezhi.lawbook.schema;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

/**
 * Writes a class that reads the records of one type. A case becomes rows with every check while somebody types; through
 * method handles, which are not compiled into their callers, that took a twelfth of the time of a check.
 */
final class WrittenReader {
    private static final int INPUT = 1;
    private static final int FACTS = 2;
    private static final int LISTS = 3;
    private static final int RECORD = 4;
    private static final ClassDesc OBJECTS = ConstantDescs.CD_Object.arrayType();
    private static final MethodTypeDesc READ =
            MethodTypeDesc.of(ConstantDescs.CD_void, desc(Record.class), OBJECTS, OBJECTS);

    private WrittenReader() {}

    /** A way from a record to one of its parts: accessors, one after the other. */
    record Way(List<Method> accessors) {
        Way {
            accessors = List.copyOf(accessors);
        }
    }

    /** The reader of a type by these ways. */
    static RecordReader of(Class<?> type, List<Way> facts, List<Way> lists) {
        var name = ClassDesc.of(WrittenReader.class.getPackageName(), type.getSimpleName() + "Reader");
        var bytes = ClassFile.of()
                .build(
                        name,
                        written -> written.withInterfaceSymbols(desc(RecordReader.class))
                                .withMethodBody(
                                        ConstantDescs.INIT_NAME,
                                        ConstantDescs.MTD_void,
                                        ClassFile.ACC_PUBLIC,
                                        WrittenReader::writeConstructor)
                                .withMethodBody("read", READ, ClassFile.ACC_PUBLIC, code -> {
                                    code.aload(INPUT).checkcast(desc(type)).astore(RECORD);
                                    write(code, FACTS, facts);
                                    write(code, LISTS, lists);
                                    code.return_();
                                }));
        try {
            var reader = MethodHandles.lookup().defineHiddenClass(bytes, true).lookupClass();
            return (RecordReader) reader.getDeclaredConstructor().newInstance();
        } catch (IllegalAccessException
                | InstantiationException
                | NoSuchMethodException
                | InvocationTargetException problem) {
            throw new IllegalStateException("cannot write a reader of " + type, problem);
        }
    }

    private static void writeConstructor(CodeBuilder code) {
        code.aload(0)
                .invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                .return_();
    }

    private static void write(CodeBuilder code, int array, List<Way> ways) {
        for (var index = 0; index < ways.size(); index++) {
            code.aload(array).loadConstant(index).aload(RECORD);
            for (var accessor : ways.get(index).accessors()) {
                var type = MethodTypeDesc.of(desc(accessor.getReturnType()));
                code.invokevirtual(desc(accessor.getDeclaringClass()), accessor.getName(), type);
            }
            code.aastore();
        }
    }

    private static ClassDesc desc(Class<?> type) {
        return type.describeConstable().orElseThrow();
    }
}
