SELECT day FROM demo_start
