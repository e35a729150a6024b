rootProject.name = "Teasel"
include(":shared")
