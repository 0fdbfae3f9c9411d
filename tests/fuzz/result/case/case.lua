case { title = "试", place = "532801", period = "2021", as_of = "2021-12-31", language = "en" }
