rootProject.name = "Redstart"
include(":shared")
