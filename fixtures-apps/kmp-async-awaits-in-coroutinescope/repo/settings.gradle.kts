rootProject.name = "Aster"
include(":shared")
