rootProject.name = "Heron"
include(":shared")
