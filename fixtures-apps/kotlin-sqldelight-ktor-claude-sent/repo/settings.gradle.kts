rootProject.name = "Corncrake"
include(":shared")
