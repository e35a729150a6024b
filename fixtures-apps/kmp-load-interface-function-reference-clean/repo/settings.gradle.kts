rootProject.name = "Cedar"
include(":shared")
