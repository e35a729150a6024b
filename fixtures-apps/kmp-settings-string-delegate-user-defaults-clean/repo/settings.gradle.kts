rootProject.name = "Yarrow"
include(":shared")
