package xiezhi.sample;

import java.util.List;
import xiezhi.sample.defect.Defect;
import xiezhi.sample.defect.Planting;
import xiezhi.sample.model.CaseModel;
import xiezhi.sample.paper.Paper;

/**
 * A case with all its documents, not yet in files.
 *
 * @param model the case
 * @param papers its documents
 * @param defects defects planted in it
 * @param planting where they show
 */
record WrittenCase(CaseModel model, List<Paper> papers, List<Defect> defects, Planting planting) {
    WrittenCase {
        papers = List.copyOf(papers);
        defects = List.copyOf(defects);
    }
}
