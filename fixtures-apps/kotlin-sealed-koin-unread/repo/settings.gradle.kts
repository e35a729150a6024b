rootProject.name = "Maple"
include(":shared")
