rootProject.name = "Whimbrel"
include(":shared")
