rootProject.name = "Spindle"
include(":shared")
