plugins {
    kotlin("multiplatform")
}

kotlin {
    listOf(iosArm64(), iosSimulatorArm64()).forEach { target ->
        target.binaries.framework { baseName = "Shared" }
        target.compilations.getByName("main").cinterops.create("PortalReader") {
            defFile("src/nativeInterop/cinterop/PortalReader.def")
        }
    }
    sourceSets.commonMain.dependencies {
        implementation("org.jetbrains.kotlinx:kotlinx-coroutines-core:1.10.2")
    }
}
