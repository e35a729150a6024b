rootProject.name = "Linnet"
include(":shared")
