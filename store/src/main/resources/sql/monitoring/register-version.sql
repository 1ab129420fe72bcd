SELECT register_version()
