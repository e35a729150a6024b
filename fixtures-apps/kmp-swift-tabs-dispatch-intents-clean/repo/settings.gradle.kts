rootProject.name = "Rookwood"
include(":shared")
