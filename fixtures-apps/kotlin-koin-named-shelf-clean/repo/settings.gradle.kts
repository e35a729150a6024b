rootProject.name = "Ramsons"
include(":shared")
