SELECT input FROM import_case WHERE job = :job AND number = :number
