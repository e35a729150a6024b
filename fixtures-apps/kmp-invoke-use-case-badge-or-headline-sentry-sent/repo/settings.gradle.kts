rootProject.name = "Dipper"
include(":shared")
