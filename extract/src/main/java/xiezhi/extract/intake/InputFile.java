package xiezhi.extract.intake;

import xiezhi.extract.Source;

/**
 * One file of a case.
 *
 * @param path relative to the case, with {@code /}; a file inside an archive has the archive's name as a folder
 * @param source readable while the {@link CaseFolders} it came from is open
 */
public record InputFile(String path, Source source) {}
