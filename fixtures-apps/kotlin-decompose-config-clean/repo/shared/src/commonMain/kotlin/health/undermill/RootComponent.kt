package health.undermill

import com.arkivanov.decompose.ComponentContext
import com.arkivanov.decompose.router.stack.ChildStack
import com.arkivanov.decompose.router.stack.StackNavigation
import com.arkivanov.decompose.router.stack.childStack
import com.arkivanov.decompose.router.stack.pop
import com.arkivanov.decompose.router.stack.pushNew
import com.arkivanov.decompose.value.Value
import kotlinx.serialization.Serializable

class RootComponent(context: ComponentContext, private val source: RecordSource) : ComponentContext by context {
    private val navigation = StackNavigation<Config>()

    val stack: Value<ChildStack<*, Child>> = childStack(
        source = navigation,
        serializer = Config.serializer(),
        initialConfiguration = Config.Home,
        handleBackButton = true,
        childFactory = ::child,
    )

    private fun child(config: Config, context: ComponentContext): Child = when (config) {
        Config.Home -> Child.Home(homeComponent(context))
        is Config.Records -> Child.Records(RecordsComponent(context, source, config.kind, onBack = { navigation.pop() }))
    }

    private fun homeComponent(context: ComponentContext) = HomeComponent(
        context = context,
        source = source,
        onLabs = { navigation.pushNew(Config.Records(RecordKind.LABS)) },
        onMedications = { navigation.pushNew(Config.Records(RecordKind.MEDICATIONS)) },
        onProcedures = { navigation.pushNew(Config.Records(RecordKind.PROCEDURES)) },
    )

    sealed interface Child {
        class Home(val component: HomeComponent) : Child
        class Records(val component: RecordsComponent) : Child
    }

    @Serializable
    private sealed interface Config {
        @Serializable
        data object Home : Config

        @Serializable
        data class Records(val kind: RecordKind) : Config
    }
}
