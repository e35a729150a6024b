rootProject.name = "Dunlin"
include(":shared")
