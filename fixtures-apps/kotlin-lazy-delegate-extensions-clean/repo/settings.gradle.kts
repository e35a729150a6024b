rootProject.name = "Merganser"
include(":shared")
