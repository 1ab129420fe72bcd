package xiezhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import xiezhi.extract.intake.CaseFolders;
import xiezhi.extract.intake.CaseInput;

/** All cases of the paths on the command line, listed before the work begins so that progress can be told. */
final class CaseInputs implements Iterable<CaseInput>, AutoCloseable {
    private final CaseFolders folders;
    private final List<CaseInput> cases;

    private CaseInputs(CaseFolders folders, List<CaseInput> cases) {
        this.folders = folders;
        this.cases = cases;
    }

    static CaseInputs of(List<Path> paths) throws UnusableCall {
        if (paths.stream().noneMatch(Files::exists)) {
            throw new UnusableCall(
                    "文件或者文件夹不存在：" + paths.stream().map(Path::toString).collect(Collectors.joining("、")));
        }
        var folders = new CaseFolders();
        var cases = folders.in(paths).toList();
        if (cases.isEmpty()) {
            throw new UnusableCall(
                    "没有可核查的案卷：" + paths.stream().map(Path::toString).collect(Collectors.joining("、"))
                            + " 里没有文书；请指向存放案卷的文件夹、压缩包或者文书");
        }
        return new CaseInputs(folders, cases);
    }

    int count() {
        return cases.size();
    }

    @Override
    public Iterator<CaseInput> iterator() {
        return cases.iterator();
    }

    @Override
    public void close() throws IOException {
        folders.close();
    }
}
