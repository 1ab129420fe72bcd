SELECT position FROM projection WHERE name = ? FOR UPDATE
