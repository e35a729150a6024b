rootProject.name = "Quayside"
include(":shared")
