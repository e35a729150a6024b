rootProject.name = "Coltsfoot"
include(":shared")
